import type { AbbreviationKind } from '../../analysis/1-tokens/rules.ts';

/**
 * English abbreviations that carry a full stop, by {@link AbbreviationKind}. Compiled for this project from general
 * knowledge and checked against the Universal Dependencies English treebanks; Apache-2.0 like the rest of the code.
 */
const LISTS: Readonly<Record<AbbreviationKind, string>> = {
  name: `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revd Fr Sr Srta Hon St Sts Ste Mt Ft Pt Gen Lt Col Maj
    Capt Cpt Cdr Cmdr Comdr Adm Sgt Cpl Pvt Pfc PVT Spc Brig Ens Wg Flt Sqn Sup Supt Insp Det Const Sen Sens Rep Reps
    Gov Govs Lieut Atty Pres Amb Sec Del Dist Asst Assoc Ald Cllr Msgr Bp Abp Sha Shri Smt Ass't Gov't Dep Min Ing Arch
    Jdg Univ Dir Pte Spec`,
  inside: 'vs v e.g i.e eg ie cf viz ca approx al. incl esp ibid trans ed eds comp ff aka c fl b d P.S',
  number: `No Nos no nos p pp P Pp vol Vol vols Vols fig Fig figs Figs ch Ch chap Chap art Art arts Arts sec para Para
    pt ver Ver v n sect Sect app`,
  month: 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Weds Thu Thur Thurs Fri',
  state: `Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
    Pa Penn Tenn Tex Va Vt Wash W.Va Wis Wyo Ont Que Alta Man Sask Mex`,
  end: `Inc Corp Co Cos Ltd Jr Snr Bros Plc Pty Pvt S.A etc Etc al Ph.D Ave Blvd Rd Hwy Sq Bldg Dept dept Assn Ass'n
    Govt Intl Int'l Nat'l yr yrs hr hrs min mins lb lbs oz ft sq cu tsp tbsp gal mph Esq M.Sc B.Sc M.Phil
    D.Phil Ed.D div cont'd Bhd Sdn Cie Mfg`,
  hour: 'a.m p.m A.M P.M',
};

/** Later lists give way to earlier ones: *v.* is first of all *versus*. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(LISTS) as AbbreviationKind[])
    .reverse()
    .flatMap((kind) => LISTS[kind].split(/\s+/).map((form) => [form, kind] as const)),
);
