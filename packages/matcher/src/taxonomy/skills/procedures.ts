import type { Concept } from '../concept.js';

/** Diagnostic and operative procedures, imaging, and rehabilitation. */
export const PROCEDURE_SKILLS: readonly Concept[] = [
  {
    code: 'echocardiography',
    name: 'Echocardiography',
    names: [
      'echocardiogram',
      'echocardiographer',
      'transthoracic echocardiography',
      'transoesophageal echocardiography',
    ],
  },
  {
    code: 'cardiac-catheterization',
    name: 'Cardiac catheterisation',
    names: [
      'heart catheterization',
      'left heart catheterization',
      'right heart catheterization',
      'coronary angiography',
    ],
  },
  {
    code: 'percutaneous-coronary-intervention',
    name: 'Percutaneous coronary intervention',
    names: ['coronary angioplasty', 'coronary stenting'],
  },
  {
    code: 'catheter-ablation',
    name: 'Catheter ablation',
    names: ['cardiac ablation', 'atrial fibrillation ablation', 'radiofrequency catheter ablation'],
  },
  {
    code: 'pacemaker-implantation',
    name: 'Pacemaker implantation',
    names: ['pacemaker insertion', 'cardiac device implantation'],
  },
  {
    code: 'endoscopy',
    name: 'Endoscopy',
    names: ['endoscopist', 'upper endoscopy', 'gastroscopy', 'oesophagogastroduodenoscopy'],
    abbreviations: ['EGD'],
  },
  { code: 'colonoscopy', name: 'Colonoscopy', parents: ['endoscopy'], names: ['colonoscopist'] },
  {
    code: 'ercp',
    name: 'Endoscopic retrograde cholangiopancreatography',
    parents: ['endoscopy'],
    abbreviations: ['ERCP'],
  },
  {
    code: 'bronchoscopy',
    name: 'Bronchoscopy',
    parents: ['endoscopy'],
    names: ['bronchoscopist', 'flexible bronchoscopy'],
  },
  { code: 'cystoscopy', name: 'Cystoscopy', parents: ['endoscopy'], names: ['cystourethroscopy'] },
  {
    code: 'pulmonary-function-testing',
    name: 'Pulmonary function testing',
    names: ['pulmonary function test', 'lung function testing'],
  },
  { code: 'spirometry', name: 'Spirometry', parents: ['pulmonary-function-testing'] },
  {
    code: 'polysomnography',
    name: 'Polysomnography',
    names: ['sleep study', 'sleep study interpretation', 'polysomnographer'],
  },
  {
    code: 'electroencephalography',
    name: 'Electroencephalography',
    names: ['electroencephalogram'],
    abbreviations: ['EEG', 'EEGs'],
  },
  {
    code: 'electromyography',
    name: 'Electromyography',
    names: ['electromyogram', 'nerve conduction study'],
    abbreviations: ['EMG', 'EMGs'],
  },
  {
    code: 'medical-ultrasound',
    name: 'Medical ultrasound',
    names: ['ultrasonography', 'sonography', 'sonographer', 'diagnostic ultrasound'],
  },
  {
    code: 'point-of-care-ultrasound',
    name: 'Point-of-care ultrasound',
    parents: ['medical-ultrasound'],
    names: ['bedside ultrasound'],
    abbreviations: ['POCUS'],
  },
  {
    code: 'image-interpretation',
    name: 'Medical image interpretation',
    names: [
      'radiographic interpretation',
      'x-ray interpretation',
      'reading x-rays',
      'imaging interpretation',
      'radiology reporting',
    ],
  },
  {
    code: 'mri-interpretation',
    name: 'MRI interpretation',
    parents: ['image-interpretation'],
    names: ['mri reading', 'reading mri', 'magnetic resonance imaging interpretation'],
  },
  {
    code: 'ct-interpretation',
    name: 'CT interpretation',
    parents: ['image-interpretation'],
    names: ['ct scan interpretation', 'ct reading', 'computed tomography interpretation'],
  },
  {
    code: 'mammography',
    name: 'Mammography',
    names: ['mammogram', 'mammogram interpretation', 'breast tomosynthesis'],
  },
  {
    code: 'radiation-treatment-planning',
    name: 'Radiation treatment planning',
    names: ['radiotherapy planning', 'radiation therapy planning'],
  },
  {
    code: 'intensity-modulated-radiotherapy',
    name: 'Intensity-modulated radiotherapy',
    names: ['intensity-modulated radiation therapy'],
    abbreviations: ['IMRT'],
  },
  {
    code: 'stereotactic-radiotherapy',
    name: 'Stereotactic radiotherapy',
    names: [
      'stereotactic radiosurgery',
      'stereotactic body radiation therapy',
      'stereotactic body radiotherapy',
    ],
    abbreviations: ['SBRT'],
  },
  {
    code: 'histopathology',
    name: 'Histopathology',
    names: ['histopathologist', 'biopsy interpretation', 'pathology slide review'],
  },
  {
    code: 'minimally-invasive-surgery',
    name: 'Minimally invasive surgery',
    names: ['keyhole surgery', 'minimally invasive surgeon'],
  },
  {
    code: 'laparoscopic-surgery',
    name: 'Laparoscopic surgery',
    parents: ['minimally-invasive-surgery'],
    names: ['laparoscopy', 'laparoscopic surgeon'],
  },
  {
    code: 'robotic-surgery',
    name: 'Robotic surgery',
    parents: ['minimally-invasive-surgery'],
    names: [
      'robotic-assisted surgery',
      'robot-assisted surgery',
      'robotic surgeon',
      'da vinci surgical system',
    ],
  },
  {
    code: 'joint-replacement',
    name: 'Joint replacement',
    names: [
      'arthroplasty',
      'hip replacement',
      'knee replacement',
      'total hip arthroplasty',
      'total knee arthroplasty',
    ],
  },
  { code: 'arthroscopy', name: 'Arthroscopy', names: ['arthroscopic surgery', 'arthroscopist'] },
  {
    code: 'cataract-surgery',
    name: 'Cataract surgery',
    names: ['phacoemulsification', 'cataract surgeon', 'cataract extraction'],
  },
  { code: 'mohs-surgery', name: 'Mohs surgery', names: ['mohs micrographic surgery', 'mohs surgeon'] },
  { code: 'skin-biopsy', name: 'Skin biopsy', names: ['punch biopsy', 'shave biopsy'] },
  { code: 'dermoscopy', name: 'Dermoscopy', names: ['dermatoscopy', 'dermoscopist'] },
  { code: 'suturing', name: 'Suturing', names: ['laceration repair', 'wound suturing', 'surgical suturing'] },
  {
    code: 'joint-injection',
    name: 'Joint injection and aspiration',
    names: ['joint injection', 'joint aspiration', 'arthrocentesis', 'intra-articular injection'],
  },
  {
    code: 'epidural-steroid-injection',
    name: 'Epidural steroid injection',
    names: ['transforaminal epidural'],
  },
  {
    code: 'nerve-block',
    name: 'Nerve block',
    names: ['peripheral nerve block', 'ultrasound-guided nerve block'],
  },
  { code: 'caesarean-section', name: 'Caesarean section', names: ['caesarean delivery', 'c-section'] },
  {
    code: 'fetal-monitoring',
    name: 'Foetal monitoring',
    names: ['electronic fetal monitoring', 'fetal heart monitoring'],
  },
  {
    code: 'in-vitro-fertilization',
    name: 'In vitro fertilisation',
    names: ['embryo transfer', 'oocyte retrieval'],
  },
  {
    code: 'manual-therapy',
    name: 'Manual therapy',
    names: ['manual therapist', 'joint mobilization', 'soft tissue mobilization'],
  },
  { code: 'gait-training', name: 'Gait training' },
  {
    code: 'dysphagia-management',
    name: 'Dysphagia management',
    names: ['swallowing therapy', 'swallow study', 'swallowing evaluation', 'dysphagia therapy'],
  },
  {
    code: 'dental-implants',
    name: 'Dental implants',
    names: ['dental implant placement', 'dental implantologist'],
  },
  {
    code: 'root-canal-treatment',
    name: 'Root canal treatment',
    names: ['root canal therapy', 'endodontic treatment'],
  },
];
