/// Ways to take part in the life of the club, with their steps, beside ``SmallCalendar``.
package enum SmallGuidance {
  /// The files of a folder that can also guide, by path.
  package static let files = SmallCalendar.files.merging(guidance) { first, _ in first }

  private static let guidance = [
    "avenues.csv": """
    id,title,about,status,either,members,otherwise,closed,state,travel,online,weeks,effort,impact,money,reaches,partner,first,entry,due,kind,facts,note
    race,Race in the regatta,club,general special,,,,,,geneva,no,4,large,large,some,Fame.,A club with status names you.,Train.,club.fee,entries,,club.fee,
    letter,Letter to the board,club,,,,,,,,yes,1,small,small,none,The board answers.,,Write to the board.,club.room,,,club.fee,
    review,Report for the review,upr,,,,,,upr,,yes,4,medium,medium,none,It is read.,,Gather facts.,,,,club.fee,
    """,
    "steps.csv": """
    avenue,step,does,when,due,entry,kind
    race,train,Train with the crew.,6 weeks before,,club.room,
    race,enter,Send the entry form.,on the day,,club.fee,
    race,thank,Thank the crew.,1 week after,,,
    letter,write,Write the letter.,at once,,club.room,
    letter,phone,Phone the board.,in 2 weeks,,,
    """,
    "fits.yaml": """
    - entry: club.fee
      if: {status: [special, general]}
      say: "You pay for {club.fee#child} only."
    - entry: club.room
      review: yes
    """,
  ]
}
