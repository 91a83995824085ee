/* global chrome */
// The least a popup can do: one question for the site's cookies, one list.
const tab = await chrome.tabs.get(Number(new URLSearchParams(location.search).get('tab')));
const cookies = await chrome.cookies.getAll({ url: tab.url });
document.querySelector('p').textContent = `${cookies.length} cookies`;
document.querySelector('ul').append(
  ...cookies.map(({ name, domain }) => {
    const item = document.createElement('li');
    item.textContent = `${name} ${domain}`;
    return item;
  }),
);
