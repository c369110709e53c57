/** Lives told in Japanese and in Arabic: long names without a space to break at, and words that run the other way. Invented. */
import type { SampleDocument } from '../timeline.js';

export const japanese = (): SampleDocument => ({
  title: '水野和紙工房の三代目、その歩み（見本データ）',
  categories: [
    { id: 'school', label: '学びと修業', color: 'violet' },
    { id: 'work', label: '仕事', color: 'teal' },
    { id: 'town', label: '町と家族', color: 'amber' },
  ],
  events: [
    { title: '県立工芸高等学校で紙すきの基礎を学ぶ', when: '1988-04/1991-03', category: 'school' },
    {
      title: '越前の漉き場に住み込んで流し漉きと溜め漉きの両方を修業する',
      when: '1991~/1996',
      category: 'school',
    },
    { title: '父の工房を継ぐ', when: '1996-05-06', category: 'work' },
    {
      title: '文化財修理のための極薄の典具帖紙をはじめて国立博物館に納める',
      when: '2001?',
      category: 'work',
      description: '記録には年だけが残っており、納品書は水害で失われた。',
    },
    { title: '楮の畑をもう一度ひらく', when: '2003/..', category: 'town' },
    { title: '水害で水車小屋と道具の半分を失う', when: '2004-07-18', category: 'town' },
    {
      title: '弟子をとる',
      when: '2008-04/2015-03',
      category: 'work',
    },
    { title: 'ふるさと納税の返礼品になる便箋の注文が年に一万帖をこえる', when: '2016~', category: 'work' },
    { title: '娘に工房をゆずる', status: 'planned', when: '2028', category: 'town' },
  ],
});

export const arabic = (): SampleDocument => ({
  title: 'سيرة مهندسة جسور (بيانات نموذجية)',
  categories: [
    { id: 'study', label: 'الدراسة', color: 'violet' },
    { id: 'work', label: 'العمل', color: 'teal' },
    { id: 'life', label: 'الحياة', color: 'rose' },
  ],
  events: [
    { title: 'بكالوريوس الهندسة المدنية في جامعة الإسكندرية', when: '1998-09/2003-06', category: 'study' },
    { title: 'ماجستير في ديناميكا المنشآت', when: '2004~/2006', category: 'study' },
    { title: 'مهندسة مشاريع على كوبري الملك خالد', when: '2006-10/2011?', category: 'work' },
    { title: 'انتقلت إلى أسوان', when: '2011', category: 'life' },
    { title: 'رئيسة قسم الجسور المعلقة', when: '2012-03/..', category: 'work' },
    { title: 'جائزة أفضل تصميم لجسر للمشاة', when: '2015-11-04', category: 'work' },
    { title: 'دورة Bridge Monitoring في Zürich', when: '2017~', category: 'study' },
    { title: 'رحلة على ضفاف النيل', when: '2019', status: 'cancelled', category: 'life' },
    { title: 'كتاب عن جسور الوادي', when: '2028', status: 'planned', category: 'life' },
  ],
});
