import Glibc

func T(_ n: String, _ d: Double) -> Double {
  getenv("T_" + n).flatMap { Double(String(cString: $0)) } ?? d
}
let tSaid = T("said", 0.85)
let tNearB = T("nearb", 1.15)
let tSup = T("sup", 0.3)
let tUnk = T("unk", 1)
let tNear = T("near", 0.3)
let tQ = T("q", 0.75)
let tShort = T("short", 0.7)
let tAnswer = T("answer", 0.4)
let tTitle = T("title", 1)
let tBodyNamed = T("bnamed", 0.9)
let tBodyNone = T("bnone", 0.85)
let tBody = T("body", 0.6)
let tAv = T("av", 0.8)
let tAs = T("as", 0.88)
let tWithin = T("within", 0.7)
let tByWords = T("bywords", 0.6)
let tForce = T("force", 0)
let tGeo = T("geo", 0)
let tAspectW = T("aspw", 1)
let tConW = T("conw", 1)
let tPow = T("pow", 1)
let tAnswerFrom = T("from", 0.5)
let tClar = T("clar", 0.2)
