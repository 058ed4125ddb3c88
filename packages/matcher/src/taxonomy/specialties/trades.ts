import { BUILDING_SITE_WORK } from './building-sites.js';
import { BUILDING_TRADES } from './building-trades.js';
import { CLOTH_AND_CRAFT_TRADES } from './cloth-and-craft-trades.js';
import { FACTORY_WORK } from './factory-work.js';
import { FARMING_WORK } from './farming.js';
import { FOOD_MAKING } from './food-making.js';
import { FOREST_AND_GARDEN_WORK } from './forests-and-gardens.js';
import { INSTALLATION_TRADES } from './installation-trades.js';
import { LOGISTICS_WORK } from './logistics.js';
import { MACHINE_REPAIR } from './machine-repair.js';
import { METAL_AND_WOOD_TRADES } from './metal-and-wood-trades.js';
import { PLANT_AND_MINE_WORK } from './plants-and-mines.js';
import { RAIL_AIR_AND_SEA } from './rail-air-and-sea.js';
import { ROAD_TRANSPORT } from './road-transport.js';

/** Making, mending, moving and growing. */
export const TRADES = [
  ...BUILDING_TRADES,
  ...BUILDING_SITE_WORK,
  ...INSTALLATION_TRADES,
  ...MACHINE_REPAIR,
  ...FACTORY_WORK,
  ...METAL_AND_WOOD_TRADES,
  ...CLOTH_AND_CRAFT_TRADES,
  ...FOOD_MAKING,
  ...PLANT_AND_MINE_WORK,
  ...ROAD_TRANSPORT,
  ...RAIL_AIR_AND_SEA,
  ...LOGISTICS_WORK,
  ...FARMING_WORK,
  ...FOREST_AND_GARDEN_WORK,
];
