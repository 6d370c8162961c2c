import type { Catalogue } from './catalogue';

export const withheldInEnglish: Catalogue['withheld'] = {
  'page-kept-changing': 'picture withheld: the page kept changing',
  'page-went-away': 'no picture: the page went away at once',
  'not-in-view': 'no picture: the page was not in view',
  'no-right': 'no picture: the browser allows none here',
  'sign-in': 'no picture: none is kept of a sign-in page',
  'newer-step': 'no picture: the next step came at once',
  'mostly-covered': 'picture withheld: nearly all of it would be covered',
  'took-too-long': 'picture withheld: drawing the page took too long',
  'masked-elsewhere': 'picture withheld: it showed something that another page masked',
  'storage-full': 'no picture: the storage is full',
  'left-out': 'picture left out by hand',
  'look-back': 'no picture: look-back keeps none',
  'tab-closed': 'no picture: the tab was closed',
  failed: 'no picture: it could not be made',
};
