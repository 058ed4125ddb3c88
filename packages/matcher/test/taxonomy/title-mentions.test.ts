import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPECIALTIES } from '#taxonomy/specialties.js';
import { isEverydayTitle, titleMentions } from '#taxonomy/title-mentions.js';

function codesIn(title: string): string[] {
  return titleMentions(title).map(({ code }) => code);
}

/** Titles that mean one occupation, by its code. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  plumbing: [
    'Plumber',
    'Junior plumber',
    'Plumbing supervisor',
    'Journeyman plumber',
    'PLUMBING TECHNICIAN II',
  ],
  'electrical-trade': ['Electrician', 'Master electrician', 'Electrical foreman'],
  bricklaying: ['Bricklayer', 'Mason', 'Stonemason'],
  'house-painting': ['Painter', 'Painter & decorator', 'House painter'],
  'construction-supervision': ['Site manager', 'Construction foreman', 'Foreman'],
  'heavy-equipment-operation': ['Excavator operator', 'Bulldozer operator', 'Heavy equipment operator'],
  'auto-mechanics': ['Car mechanic', 'Automotive technician', 'Mechanic'],
  'hvac-trade': ['HVAC technician', 'Refrigeration engineer', 'Air conditioning technician'],
  'building-maintenance': ['Handyman', 'Maintenance supervisor', 'Maintenance worker'],
  'aircraft-maintenance': ['Aircraft mechanic', 'Avionics technician'],
  'production-work': ['Machine operator', 'Factory worker', 'Production operative'],
  'production-management': ['Production manager', 'Plant manager', 'Manufacturing supervisor'],
  machining: ['CNC machinist', 'Lathe operator', 'Turner'],
  welding: ['Welder', 'Senior TIG welder'],
  tailoring: ['Tailor', 'Seamstress', 'Dressmaker'],
  bakery: ['Baker', 'Head baker', 'Bakery assistant'],
  butchery: ['Butcher', 'Meat cutter', 'Slaughterer'],
  'mining-work': ['Miner', 'Quarry worker', 'Mine supervisor'],
  'truck-driving': ['Truck driver', 'HGV driver', 'Long-haul lorry driver'],
  'professional-driving': ['Driver', 'Company driver'],
  'bus-driving': ['Bus driver', 'Tram driver', 'Coach driver'],
  'delivery-driving': ['Courier', 'Delivery driver', 'Bike courier'],
  piloting: ['Pilot', 'Airline pilot', 'Helicopter pilot'],
  'cabin-crew-work': ['Flight attendant', 'Cabin crew', 'Air hostess'],
  'train-driving': ['Train driver', 'Locomotive engineer'],
  seafaring: ['Deckhand', 'Able seaman', 'Sailor'],
  'warehouse-work': ['Warehouse operative', 'Order picker', 'Night warehouse associate'],
  'warehouse-management': ['Warehouse manager', 'Senior warehouse supervisor', 'Distribution manager'],
  'forklift-operation': ['Forklift driver', 'Fork lift operator', 'Reach truck operator'],
  'freight-forwarding': ['Freight forwarder', 'Freight coordinator'],
  'inventory-control': ['Inventory clerk', 'Stock controller', 'Stock coordinator'],
  'front-office-management': ['Front desk supervisor', 'Front office manager', 'Head receptionist'],
  'hotel-reception': ['Front desk agent', 'Hotel receptionist', 'Night auditor'],
  'hotel-housekeeping': ['Housekeeper', 'Room attendant', 'Housekeeping attendant'],
  'pastry-cooking': ['Head pastry chef', 'Pastry sous chef'],
  'head-cheffing': ['Executive chef', 'Kitchen manager', 'Chef de cuisine'],
  cooking: ['Cook', 'Line cook', 'Sous chef', 'Chef'],
  'table-service': ['Waiter', 'Waitress', 'Server', 'Lead server', 'Busser'],
  bartending: ['Bartender', 'Bar manager', 'Barmaid'],
  'travel-agency-work': ['Travel agent', 'Travel consultant', 'Reservations agent'],
  'tour-guiding': ['Tour guide', 'Tourist guide', 'Guide'],
  'retail-management': ['Store manager', 'Assistant store manager', 'Shopkeeper'],
  'retail-sales': ['Shop assistant', 'Sales associate', 'Sales clerk'],
  'cashier-work': ['Cashier', 'Checkout operator', 'Till operator'],
  'sales-management': ['Sales manager', 'Head of sales', 'VP of Sales'],
  telesales: ['Telemarketer', 'Telesales agent'],
  'marketing-management': ['Marketing manager', 'Chief marketing officer'],
  'public-relations': ['Press officer', 'PR manager', 'Public relations officer'],
  'hr-management': ['Senior HR manager', 'Head of Human Resources', 'Chief people officer'],
  'human-resources': ['HR generalist', 'HR trainee', 'Human resources specialist'],
  recruiting: ['Recruiter', 'Talent acquisition specialist', 'Headhunter'],
  'office-management': ['Office manager', 'Office administrator', 'Administration manager'],
  'administrative-assistance': ['Administrative assistant', 'Admin assistant', 'Administrative officer'],
  'secretarial-work': ['Secretary', 'School secretary', 'Secretarial assistant'],
  reception: ['Receptionist', 'Reception assistant'],
  'customer-service': ['Customer service representative', 'Customer service agent', 'Customer care officer'],
  'call-center-work': ['Call centre agent', 'Contact center representative', 'Call handler'],
  'bank-teller-work': ['Bank teller', 'Teller', 'Personal banker'],
  'insurance-sales': ['Insurance agent', 'Insurance broker'],
  'insurance-claims': ['Claims adjuster', 'Loss adjuster', 'Claims handler'],
  'real-estate-agency': ['Realtor', 'Estate agent', 'Real estate broker'],
  'property-management': ['Property manager', 'Apartment manager'],
  'chief-executive-work': ['CEO', 'Managing director', 'General manager'],
  procurement: ['Buyer', 'Purchasing agent', 'Procurement officer'],
  'it-management': ['IT manager', 'CTO', 'Chief information officer'],
  'it-support': ['Help desk technician', 'IT support specialist', 'Service desk analyst'],
  'web-design': ['Web designer', 'Webmaster'],
  drafting: ['Draftsman', 'CAD technician', 'Draughtsperson'],
  'laboratory-technology': ['Lab technician', 'Laboratory assistant'],
  architecture: ['Architect', 'Registered architect'],
  'personal-care': ['Caregiver', 'Care assistant', 'Home care worker'],
  'child-care': ['Childcare worker', 'Nursery assistant', 'Childminder'],
  'nursing-assistance': ['Certified nursing assistant', 'Nurse aide', 'Hospital porter'],
  phlebotomy: ['Phlebotomist', 'Phlebotomy technician'],
  hairdressing: ['Hairdresser', 'Hair stylist', 'Hairstylist'],
  'commercial-cleaning': ['Janitor', 'Office cleaner', 'Cleaner', 'Window cleaner'],
  'pest-control': ['Exterminator', 'Pest control technician'],
  'funeral-service': ['Undertaker', 'Mortician', 'Funeral director'],
  'security-guarding': ['Security guard', 'Security officer', 'Bouncer'],
  'police-work': ['Police officer', 'Deputy sheriff', 'Detective'],
  firefighting: ['Firefighter', 'Fire captain', 'Fireman'],
  'military-work': ['Soldier', 'Army officer', 'Infantryman'],
  'judicial-work': ['Judge', 'Magistrate', 'District judge'],
  ministry: ['Pastor', 'Priest', 'Chaplain'],
  farming: ['Farmer', 'Dairy farmer', 'Rancher'],
  'farm-labor': ['Farm worker', 'Fruit picker', 'Farmhand'],
  gardening: ['Gardener', 'Groundskeeper', 'Landscaping supervisor'],
  forestry: ['Forester', 'Lumberjack', 'Forestry worker'],
  'graphic-design': ['Graphic designer', 'Graphic artist'],
  'fashion-design': ['Fashion designer', 'Clothing designer'],
  'fine-art': ['Artist', 'Sculptor', 'Fine artist'],
  photography: ['Photographer', 'Photo editor'],
  acting: ['Actor', 'Actress', 'Stage actor'],
  'music-performance': ['Musician', 'Singer', 'Pianist'],
  'film-and-tv-production': ['Film director', 'TV producer', 'Filmmaker'],
  'sports-coaching': ['Football coach', 'Swimming instructor', 'Sports coach'],
  'fitness-instruction': ['Personal trainer', 'Yoga teacher', 'Fitness instructor'],
  'teaching-assistance': ['Teaching assistant', "Teacher's aide", 'Classroom assistant'],
  'driving-instruction': ['Driving instructor', 'Driving examiner'],
};

describe('job titles', () => {
  it.each(Object.entries(TITLES))('of %s', (code, titles) => {
    expect(titles.map((title) => [title, codesIn(title)])).toEqual(titles.map((title) => [title, [code]]));
  });

  it.each([
    ['Cook | Grill', ['cooking']],
    ['Driver at Weir Freight', ['professional-driving']],
    ['Supervisor, front desk', ['hotel-reception']],
    ['Head of Housekeeping', ['hotel-housekeeping']],
    ['Restaurant & bar supervisor', ['restaurant-work', 'bartending']],
    ['Hotel bar supervisor', ['bartending']],
    ['Server and host', ['table-service', 'table-service']],
    ['Waiter/Bartender', ['table-service', 'bartending']],
  ])('may have parts: %s', (title, codes) => {
    expect(codesIn(title)).toEqual(codes);
  });

  it.each([
    'Host systems, server rooms',
    'Model risk validator',
    'Driver development for graphics cards',
    'Pilot study of a questionnaire',
    'Design: DNS and DHCP',
    'Analysis, maintenance and enhancement of programs',
    'Associate, Baker & Mason partners',
    'Key driver of growth',
  ])('hold everyday words that name no occupation: %s', (title) => {
    expect(codesIn(title)).toEqual([]);
  });

  it('are told where they stand', () => {
    const title = 'Weir Inn | Senior night warehouse technician, Leeds';
    expect(titleMentions(title).map(({ start, end }) => title.slice(start, end))).toEqual([
      'warehouse technician',
    ]);
    const spaced = 'Senior warehouse night technician, Leeds';
    expect(titleMentions(spaced).map(({ start, end }) => spaced.slice(start, end))).toEqual([
      'Senior warehouse night technician',
    ]);
  });
});

describe('running text', () => {
  it.each([
    'The main driver of growth and a model for our host of servers.',
    'Handled stock, sales, supervisor duties; in production, assistants / technicians helped.',
    'I am a baker at heart, coach my team and guide new agents.',
    'Packaged with Docker, Packer and Consul; tested with Postman and Puppeteer.',
    'A pilot project with a runner-up prize; the judge, the editor and the captain agreed.',
    'Skilled in Microsoft Office, Specialist level, Chef and Puppet.',
    'She worked at Mason, Turner & Farmer Insurance, then at Butler University.',
    'Okay, so I’m a supervisor',
    'Train staff and tailor solutions; cook up ideas; groom talent; mine data.',
    'High-energy manager with point-of-view pieces in the press.',
  ])('names no occupation: %s', (text) => {
    expect(SPECIALTIES.find(text, { abbreviations: false })).toEqual([]);
  });
});

const AREAS = SPECIALTIES.all.flatMap(({ areas = [] }) => areas);
const ROLE = fc.constantFrom('supervisor', 'Worker', 'assistants', 'TECHNICIAN', 'trainee');

it('finds each area together with a word of role', () => {
  for (const area of AREAS) {
    fc.assert(
      fc.property(ROLE, (role) => {
        const text = `Nine years as ${area} ${role} since 2014`;
        const found = SPECIALTIES.find(text, { abbreviations: false });
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([`${area} ${role}`]);
      }),
      { numRuns: 5, seed: 20_260_727 },
    );
  }
});

it('gives every title and area to one occupation', () => {
  const titles = SPECIALTIES.all.flatMap(({ titles = [], areas = [] }) => [...titles, ...areas]);
  expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
});

it.each([
  ['Cook', true],
  ['Head Gardener', false],
  ['Senior Mason', true],
  ['Training', false],
  ['Computer vision', false],
  ['Mason & Sons', false],
])('knows titles that are everyday words too: %s', (title, is) => {
  expect(isEverydayTitle(title)).toBe(is);
});
