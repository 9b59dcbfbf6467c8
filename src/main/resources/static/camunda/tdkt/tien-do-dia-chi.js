// Where what is looked at stands: behind ? on a page of ours, behind #/tien-do in Cockpit. So it can be sent, kept and gone back to.
const NAMES = ['year', 'cluster', 'unit', 'kind', 'light', 'page', 'all'];

const only = given => Object.fromEntries(NAMES.map(name => [name, given.get(name) ?? '']));
const text = wanted => new URLSearchParams(NAMES.filter(name => wanted[name]).map(name => [name, wanted[name]])).toString();

export const ofPage = {
  read: () => only(new URLSearchParams(location.search)),
  link: wanted => `?${text(wanted)}`,
  go(wanted) {
    history.pushState(null, '', `?${text(wanted)}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  },
  hear: 'popstate'
};

export const ofCockpit = {
  read: () => only(new URLSearchParams(location.hash.split('?')[1] ?? '')),
  link: wanted => `#/tien-do?${text(wanted)}`,
  go(wanted) { location.hash = `#/tien-do?${text(wanted)}`; },
  hear: 'hashchange'
};

/** What the server is asked for. */
export const question = wanted => text({...wanted, all: ''});
