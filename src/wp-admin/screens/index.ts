import { profileScreens } from '../profiles';
import type { ScreenMap } from '../screen-map';
import { comments } from './comments';
import { coupons } from './coupons';
import { dashboard } from './dashboard';
import { media } from './media';
import { menus } from './menus';
import { options } from './options';
import { orders } from './orders';
import { plugins } from './plugins';
import { posts } from './posts';
import { products } from './products';
import { profile } from './profile';
import { siteHealth } from './site-health';
import { terms } from './terms';
import { tools } from './tools';
import { users } from './users';
import { wcAnalytics } from './wc-analytics';
import { wcSettings } from './wc-settings';
import { wcStatus } from './wc-status';

/** Every screen that is known; the first whose body is meant decides, so those of one type of post before all posts. */
export const screenMaps: readonly ScreenMap[] = [
  comments,
  terms,
  orders,
  coupons,
  media,
  products,
  posts,
  dashboard,
  users,
  profile,
  plugins,
  tools,
  siteHealth,
  options,
  menus,
  wcSettings,
  wcStatus,
  wcAnalytics,
  ...profileScreens,
];
