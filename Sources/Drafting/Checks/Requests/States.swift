/// Names of States, for recognising who is spoken of.
enum States {
  /// The short names of one word, in lower case, and the words by which longer ones are known.
  static let names: Set<String> = Set(
    """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan \
    bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana \
    brazil brunei bulgaria burundi cambodia cameroon canada chile china colombia comoros congo \
    croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini \
    ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea \
    guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica \
    japan jordan kazakhstan kenya kiribati kuwait kyrgyzstan latvia lebanon lesotho liberia libya \
    liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania \
    mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar \
    namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine \
    panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal \
    serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland \
    syria tajikistan tanzania thailand togo tonga tunisia türkiye turkey turkmenistan tuvalu uganda \
    ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
    """.split(separator: " ").map(String.init))
}
