extension CheckedDocument { package var findings: [Finding] { [] } }
