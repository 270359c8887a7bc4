/// Texts as organizations hand them in; all places, names and figures are invented.
enum Statements {
  /// A written statement to the Human Rights Council, with figures and notes.
  static let council = """
    Overdose deaths and the right to health in closed settings

    Written statement to the sixty-third session of the Human Rights Council, agenda item 3

    Riverton Legal Aid, a non-governmental organization in special consultative status

    1. Riverton Legal Aid welcomes the report of the Special Rapporteur on the right of \
    everyone to the enjoyment of the highest attainable standard of physical and mental \
    health (A/HRC/56/52). We draw the attention of the Council to deaths from opioid \
    overdose in the weeks after release from prison.

    The situation in three provinces

    Between January 2024 and August 2026 our teams visited 14 prisons in three provinces and \
    interviewed 312 people who had been released within the last six months. Forty-one of \
    them had survived an overdose in the first two weeks after release.[1] The national \
    forensic institute counted 1,186 deaths from opioid overdose in 2025, of which 22 per \
    cent occurred within a month of release.[2]

    Opioid agonist therapy is available in 3 of the 14 prisons. In the others, people who \
    were in treatment when they were arrested are taken off their medicine within days. The \
    prison health service confirmed this in a letter of 12 March 2026: treatment is \
    continued only “where the staff situation allows”.[3] Women are affected most, since \
    none of the prisons for women offers the therapy.

    Nobody who leaves prison is given naloxone. The medicine costs about EUR 4 a dose, less \
    than a tenth of what one ambulance call costs the province.[4]

    Human rights standards

    Article 12 of the International Covenant on Economic, Social and Cultural Rights obliges \
    States to ensure access to health services without discrimination. The Committee on \
    Economic, Social and Cultural Rights has said in its general comment No. 14 that States \
    must refrain from limiting equal access for all persons, including prisoners \
    (E/C.12/2000/4, para. 34). The United Nations Standard Minimum Rules for the Treatment \
    of Prisoners (the Nelson Mandela Rules) ask for continuity of treatment, including for \
    drug dependence, in rule 24.

    In the outcome document of its thirtieth special session, the General Assembly \
    recommended that States consider naloxone for the prevention of overdose deaths \
    (resolution S-30/1, annex, para. 1 (m)). The Government accepted three recommendations \
    on health in prisons in its last review; none has been put into practice so far.

    Recommendations

    We call on the Human Rights Council to:

    (a) Request the Office of the United Nations High Commissioner for Human Rights to \
    report on the continuity of health services after release, for the seventy-second \
    session;
    (b) Invite the special procedures to include places of detention in their visits.

    We call on States to:

    (a) Provide opioid agonist therapy in every prison by the end of 2028, beginning with \
    prisons for women;
    (b) Hand out naloxone, with a short training, to everybody who is released;
    (c) Publish the number of deaths in the first month after release every year, \
    disaggregated by sex and age.

    Notes

    [1] Riverton Legal Aid, Two Weeks Out (2026), pp. 14–19.
    [2] National Forensic Institute, Annual Report 2025, table 7.
    [3] The letter can be obtained from the authors.
    [4] Provincial Health Fund, Tariffs 2026.
    """

  /// A speech of three minutes in the plenary of the Commission on Narcotic Drugs.
  static let speech = """
    Mr. Chair, Excellencies, distinguished delegates,

    I speak for the Lakeside Community Network, which works with people who use drugs in two \
    port cities on the lake. Thank you for the floor, and thank you to the Vienna NGO \
    Committee on Drugs for organizing our participation.

    In 2019 this Commission noted with concern that drug treatment and health services fall \
    short of needs and that deaths related to drug use have increased. Seven years later I \
    can tell you what that shortfall looks like on our street.

    Last year 640 people came to our mobile clinic. Half of them had never seen a doctor for \
    their drug use. When we asked why, four out of ten said that they were afraid of the \
    police. They were right to be afraid: officers stood at the gate of the district \
    hospital on 23 days in 2025.

    We also saw what changes when a city decides otherwise. In March the council of the \
    southern port agreed with the police that nobody is stopped within two hundred metres of \
    the clinic. In six months the number of people in treatment rose from 90 to 205. It cost \
    the city nothing. Dr. Achieng, the director of the district hospital, calls it the \
    cheapest health measure of her career.

    Chair, we ask Member States for two things before the next session.

    First, agree with your police on distances around health services, as paragraph 1 (h) of \
    the 2016 outcome document would have you consider. One page of instructions is enough.

    Second, report on it. The annual report questionnaire has a part on barriers to \
    services. Fill it in together with the organizations that run them.

    We do not ask for new commitments. We ask that the commitments of 2016 and 2019 reach \
    the gate of a hospital. Our network is ready to share its instructions, its figures and \
    its mistakes with any delegation.

    The next mid-term review is closer than it looks. Let us not come back with the same \
    sentence about services that fall short of needs.

    Thank you, Chair.
    """

  /// A short submission for the Universal Periodic Review.
  static let review = """
    Submission to the Universal Periodic Review of Kenya

    Fifty-second session of the Working Group

    Harbour Health Alliance

    Introduction

    1. Harbour Health Alliance (HHA) is a coalition of nine organizations in Mombasa, Kilifi \
    and Lamu, founded in 2011. It runs two drop-in centres and a legal aid line.
    2. This submission covers three matters: arrests for small amounts, treatment in prison, \
    and the participation of communities in policy. It rests on 118 interviews held between \
    March and September 2026.

    Follow-up to the last review

    3. In its third review Kenya received a recommendation from Portugal to strengthen \
    health services for people who use drugs (A/HRC/44/9, para. 142.155), which it accepted. \
    Brazil and Norway made recommendations on prison conditions.
    4. The Ministry of Health opened two clinics in 2021 and 2023. Both are in Nairobi. In \
    Lamu, people travel six hours to the nearest clinic.

    Issues

    5. Section 3 of the Narcotic Drugs and Psychotropic Substances (Control) Act makes \
    possession of any amount an offence. The amendment of 2022 raised fines to five million \
    shillings.
    6. According to the annual report of the judiciary for 2025, 8,412 people were charged \
    with possession; 61 per cent of them carried less than two grams.
    7. “They took my medicine and said it was evidence”, one woman told us. She spent 46 \
    days in remand.

    Recommendations

    8. Amend section 3 of the Act by 2028 so that possession for personal use is no longer \
    punished by imprisonment.
    9. Open a clinic with opioid agonist therapy in each coastal county, with a budget line \
    in the county health plans, by 2029.
    10. Include representatives of people who use drugs in the national technical working \
    group, with a vote.
    """

  /// A text with many of the mistakes that are looked for.
  static let faulty = """
    United Nations

    JOINT STATEMENT ON ARRESTS

    The UNODC said in [..] that addicts in Iran suffer. a/hrc/56/52 and E/CN.7 /2020/12 and \
    E/CN7/2020/12 say so (A/HRC/41/NGO/137, p. 12). We MUST act. This is **very** important. \
    Mr. John Otieno, 24, was arrested. Amina Diallo (24) was beaten. Call +41 22 345 67 89 \
    or mail a@b.org.

    In the spring of 2025 there were 3,000 arrests. It cost €3,000 and USD 500.[2] Junkies \
    are thugs. W.H.O. knows. The drug-user's home. TBC.

    Recommendations

    1. Amend the law on drugs and poisons.
    2. The Council should consider exploring new ideas.
    3. More funding for health services everywhere.

    [1] A note.
    [3] Another.
    """
}
