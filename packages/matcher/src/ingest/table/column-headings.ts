/**
 * The headings that each role goes by, folded: lower case, without accents, words apart by one space. They are also
 * found behind words that say whose it is ("provider", "primary").
 */
export const COLUMN_HEADINGS = {
  personId: listed(`
    npi, npi no, npi number, national provider identifier, nid, orcid, orcid id, gmc number, gmc no,
    person id, candidate id, applicant id, expert id, employee id, physician id, provider id, doctor id,
    judge id, attorney id, lawyer id, member id, lanr, rpps
  `),
  id: listed(`
    id, external id, record id, profile id, uid, uuid, ref, public identifier, kennung
  `),
  name: listed(`
    name, full name, display name, fullname, complete name, vollstandiger name, nom complet, nom et prenom,
    nombre completo, nombre y apellidos, nome completo, nome e cognome, naam, volledige naam,
    imie i nazwisko, namn
  `),
  firstName: listed(`
    first name, firstname, given name, given names, first, forename, fname, vorname, vornamen, rufname,
    prenom, prenoms, nombre, nombres, nome, voornaam, fornamn, imie
  `),
  middleName: listed('middle name, middlename, middle, middle initial, mname, mi, segundo nombre'),
  lastName: listed(`
    last name, lastname, surname, family name, last, lname, nachname, familienname, nom, nom de famille,
    apellido, apellidos, sobrenome, apelido, cognome, achternaam, efternamn, nazwisko
  `),
  suffix: listed('suffix, name suffix'),
  email: listed(`
    email, e mail, mail, email address, e mail address, work email, personal email, emails, email adresse,
    e mail adresse, mailadresse, courriel, adresse email, adresse e mail, correo, correo electronico,
    posta elettronica, e mailadres, e post
  `),
  phone: listed(`
    phone, phone number, mobile, mobile phone, telephone, cell, cell phone, tel, phone no, mobile number,
    telefon, telefonnummer, handy, mobil, mobilnummer, numero de telephone, telefono, telefone, celular,
    movil, portable, telefoon
  `),
  link: listed(`
    linkedin, linkedin url, linkedin profile, url, website, profile url, link, web, github, linkedin link,
    linkedin profile url, webseite, site web, sitio web, homepage, xing
  `),
  street: listed(`
    address, street, street address, address line, address line 1, address line 2, address cleaned, adresse,
    anschrift, strasse, rue, direccion, calle, endereco, indirizzo, adres
  `),
  postalCode: listed(`
    zip, zip code, zipcode, postal code, postcode, plz, postleitzahl, code postal, cep, codigo postal, cap
  `),
  headline: listed(`
    headline, tagline, professional title, profession, beruf, profesion, professione
  `),
  title: listed(`
    title, job title, position, role, designation, occupation, appointment title, current role, jobtitel,
    berufsbezeichnung, stellenbezeichnung, funktion, rolle, poste, fonction, metier, intitule du poste,
    cargo, puesto, ocupacion, ruolo, qualifica, functie, stanowisko
  `),
  summary: listed(`
    summary, bio, biography, about, profile, description, professional summary, about me, profil,
    zusammenfassung, kurzprofil, uber mich, resume, perfil, resumen, resumo, profilo
  `),
  specialty: listed(`
    specialty, speciality, specialties, specialities, specialization, specialisation, spec, sub,
    specializations, specialisations, sub specialty, subspecialty, sub speciality, subspeciality,
    specialty sec, specialty primary, specialty secondary, practice area, practice areas, expertise,
    area of expertise, areas of expertise, area of practice, areas of practice, field of expertise,
    medical specialty, legal specialty, fachgebiet, fachgebiete, fachrichtung, spezialgebiet,
    spezialisierung, schwerpunkt, schwerpunkte, rechtsgebiet, rechtsgebiete, specialite, specialites,
    domaine de competence, especialidad, especialidades, especialidade, specialita, specializzazione,
    specialisme, specjalizacja
  `),
  credential: listed(`
    credential, credentials, certification, certifications, certificate, certificates, licence, licences,
    license, licenses, licensure, board certification, board certifications, cert, certs, board certified,
    bar admission, bar admissions, admissions, qualification, qualifications, post nominals, postnominals,
    zertifikat, zertifikate, zertifizierungen, zulassung, zulassungen, approbation, qualifikationen,
    certificat, certificats, diplomes, certificado, certificados, certificaciones, certificacoes,
    certificazioni, certificaten
  `),
  licenceState: listed(`
    licence state, license state, licence states, license states, state of licence, lic state,
    state of license, state of licensure, states licensed, licensed states, licensed in, bar state,
    licence jurisdiction, license jurisdiction, jurisdiction, jurisdictions, admitted in, lic states
  `),
  licenceNumber: listed(`
    licence number, license number, licence no, license no, bar number, bar no, lic no, lic num, lic number,
    license num, license id, licence id, registration number, registration no
  `),
  licenceStatus: listed('licence status, license status, lic status, bar status, registration status'),
  licenceExpiry: listed(`
    licence expiry, license expiry, licence expires, license expires, licence expiration, lic exp,
    license expiration, licence expiration date, license expiration date, licence valid until,
    license valid until, license exp, license exp date, licence expiry date, license expiry date
  `),
  skills: listed(`
    skill, skills, key skills, top skills, competencies, core competencies, technical skills, skill set,
    skillset, kenntnisse, fahigkeiten, kompetenzen, faehigkeiten, competences, competencias, habilidades,
    competenze, vaardigheden, umiejetnosci
  `),
  languages: listed(`
    language, languages, languages spoken, spoken languages, langs, sprache, sprachen, sprachkenntnisse,
    langue, langues, idioma, idiomas, lingua, lingue, talen, jezyki
  `),
  city: listed(`
    city, town, ort, stadt, wohnort, ville, ciudad, cidade, citta, woonplaats, miasto, city of residence,
    home city
  `),
  region: listed(`
    state, region, states, province, state province, st, bundesland, kanton, departement, provincia, estado, regione,
    home state, state of residence
  `),
  country: listed('country, land, pays, pais, paese, country of residence, kraj, staat'),
  location: listed(`
    location, place, based in, geo location, city state, city and state, lives in, standort, residence, lieu,
    localisation, ubicacion, localizacao, localidad, luogo, locatie
  `),
  hourlyRate: listed(`
    hourly rate, rate per hour, rate, bill rate, rate usd, pay rate, rate hour, hourly, rate hr, hourly fee,
    desired rate, expected rate, stundensatz, stundenlohn, taux horaire, tarif horaire, tarifa por hora,
    tariffa oraria, uurtarief, valor hora, hourly rate usd
  `),
  currency: listed('currency, rate currency, wahrung, devise, moneda, moeda, valuta'),
  hours: listed(`
    hours, hours per week, weekly hours, hours week, available hours, weekly capacity, hrs week, capacity,
    stunden pro woche, wochenstunden, heures par semaine, horas por semana, hrs per week
  `),
  availableFrom: listed(`
    available from, start availability, earliest start, verfugbar ab, disponible a partir de
  `),
  availability: listed(`
    availability, available, verfugbarkeit, disponibilite, disponibilidad, disponibilita
  `),
  remote: listed('remote, works remotely, remote work, homeoffice, home office, teletravail'),
  years: listed(`
    years, years experience, years of experience, experience years, yoe, yrs exp, yrs experience, years exp,
    yrs of exp, exp yrs, total experience, years in practice, years of practice, berufserfahrung jahre,
    jahre erfahrung, annees d experience, anos de experiencia, anni di esperienza, berufsjahre,
    experience in years
  `),
  employer: listed(`
    employer, company, company name, organization, organisation, firm, hospital, facility name, facility,
    hospital name, clinic, clinic name, practice name, law firm, firm name, court name, organization name,
    organisation name, employer name, arbeitgeber, firma, unternehmen, klinik, kanzlei, krankenhaus,
    employeur, entreprise, societe, empresa, empleador, azienda, datore di lavoro, werkgever, bedrijf,
    pracodawca
  `),
  start: listed(`
    start, start date, started on, from, since, commission date, von, beginn, seit, debut, date de debut,
    inicio, fecha de inicio, inizio
  `),
  end: listed(`
    end, end date, finished on, to, until, termination date, bis, ende, fin, date de fin, fecha de fin, fine
  `),
  experience: listed(`
    experience, work experience, work history, employment history, responsibilities, career,
    professional career, professional experience, employment, other federal judicial service,
    berufserfahrung, werdegang, experience professionnelle, experiencia, experiencia laboral,
    experiencia profesional, esperienza, werkervaring, doswiadczenie
  `),
  school: listed(`
    school, school name, university, college, institution, medical school, law school, med school,
    alma mater, hochschule, universitat, schule, ecole, universite, universidad, universidade, universita,
    universiteit, uczelnia
  `),
  degree: listed(`
    degree, degree name, degrees, abschluss, diplome, titulo, titolo di studio, highest degree
  `),
  field: listed(`
    field, field of study, major, studienfach, studiengang, fachbereich, discipline, filiere
  `),
  education: listed(`
    education, ausbildung, bildung, studium, formation, educacion, formacion, istruzione
  `),
  graduated: listed(`
    graduation year, grad year, jd year, graduated, degree year, year of graduation, yr graduated, graduation,
    year graduated, abschlussjahr, annee de diplome, ano de graduacion
  `),
  publications: listed('publication, publications, publikationen, veroffentlichungen, publicaciones'),
  projects: listed('project, projects, projekte, projets, proyectos'),
  interests: listed('interests, hobbies, references, interessen, loisirs'),
} as const;

function listed(headings: string): readonly string[] {
  return headings.split(',').map((heading) => heading.trim());
}
