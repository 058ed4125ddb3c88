import { ARTS_AND_DESIGN } from './arts-and-design.js';
import { BEAUTY_WORK } from './beauty.js';
import { CARE_WORK } from './care.js';
import { EDUCATION_ROLES } from './education-roles.js';
import { HEALTH_SUPPORT } from './health-support.js';
import { HOTEL_WORK } from './hotels.js';
import { HOUSEHOLD_SERVICES } from './household-services.js';
import { KITCHEN_WORK } from './kitchens.js';
import { MEDIA_WORK } from './media.js';
import { PERFORMING_ARTS } from './performing-arts.js';
import { PUBLIC_SAFETY } from './public-safety.js';
import { PUBLIC_SERVICE } from './public-service.js';
import { RESTAURANT_WORK } from './restaurants.js';
import { RETAIL_WORK } from './retail.js';
import { SPORT_WORK } from './sport.js';
import { TRAVEL_AND_EVENTS } from './travel-and-events.js';

/** Serving people: guests, customers, patients, citizens, audiences and pupils. */
export const SERVICES = [
  ...HOTEL_WORK,
  ...RESTAURANT_WORK,
  ...KITCHEN_WORK,
  ...TRAVEL_AND_EVENTS,
  ...RETAIL_WORK,
  ...CARE_WORK,
  ...HEALTH_SUPPORT,
  ...BEAUTY_WORK,
  ...HOUSEHOLD_SERVICES,
  ...PUBLIC_SAFETY,
  ...PUBLIC_SERVICE,
  ...ARTS_AND_DESIGN,
  ...PERFORMING_ARTS,
  ...MEDIA_WORK,
  ...SPORT_WORK,
  ...EDUCATION_ROLES,
];
