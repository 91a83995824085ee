import { parseJson } from '../../shared/json.ts';
import * as z from '../../shared/schema.ts';
import type { PolicyFormat } from '../format.ts';
import { statedIn } from '../stated.ts';

const Support = z.object({ gpc: z.boolean() });

/**
 * The site's own word on Global Privacy Control; any value but true and false says nothing, other members are none of
 * ours. Facts: w3.org/TR/gpc, "GPC support resource".
 */
export const gpcJson: PolicyFormat = {
  id: 'gpc-json',
  files: ['/.well-known/gpc.json'],
  read({ file, url }) {
    if (file === undefined || !/\/gpc\.json$/.test(url)) return {};
    const support = z.safeParse(Support, parseJson(file));
    return support.success ? { gpc: statedIn('gpc-json', url)(support.data.gpc, file.trim()) } : {};
  },
};
