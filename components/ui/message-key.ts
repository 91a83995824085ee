type MessageKey<Id extends string> = Id extends `${infer Head}-${infer Rest}` ? `${Head}_${MessageKey<Rest>}` : Id;

/** An id as part of a message's name: browsers allow no hyphen there. */
export function messageKey<Id extends string>(id: Id): MessageKey<Id> {
  return id.replaceAll('-', '_') as MessageKey<Id>;
}
