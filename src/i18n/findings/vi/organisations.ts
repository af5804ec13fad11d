import type { OrganisationValues } from '../../../core/check/values/organisations';
import { terms } from '../../terms';
import type { FamilyTexts } from '../rule-text';
import { place } from './words';

const { organisations } = terms.vi;

/** Rules on organisations in a row or table. */
export const organisationTexts: FamilyTexts<OrganisationValues> = {
  'organisation.contradicts': {
    title: 'Mã và tên đơn vị ủy thác không khớp nhau',
    why: 'Mã và tên trên cùng một dòng phải chỉ cùng một đơn vị nhận ủy thác; nếu lệch thì số liệu theo Hội sẽ sai.',
    sentence: (values) =>
      `${place(values)}: mã là của ${organisations[values.code]} nhưng tên là ${organisations[values.name]}.`,
  },
  'organisation.repeated': {
    title: 'Một đơn vị ủy thác đứng ở hai dòng',
    why: 'Bảng theo Hội ghi mỗi đơn vị nhận ủy thác một dòng; nếu trùng tên thì số liệu của một đơn vị bị tính cho đơn vị khác.',
    sentence: (values) => `${place(values)}: ${organisations[values.organisation]} đã có ở dòng ${values.firstLine}.`,
  },
};
