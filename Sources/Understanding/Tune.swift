import Glibc
func T(_ n: String, _ d: Double) -> Double { getenv("T_" + n).flatMap { Double(String(cString: $0)) } ?? d }
let tSaid = T("said", 0.85), tNearB = T("nearb", 1.15)
let tSup = T("sup", 0.3)
let tUnk = T("unk", 1)
let tNear = T("near", 0.3), tQ = T("q", 0.75), tShort = T("short", 0.7), tAnswer = T("answer", 0.4), tTitle = T("title", 1)
let tBodyNamed = T("bnamed", 0.9), tBodyNone = T("bnone", 0.85), tBody = T("body", 0.6), tAv = T("av", 0.8), tAs = T("as", 0.88)
let tWithin = T("within", 0.7), tByWords = T("bywords", 0.6), tForce = T("force", 0), tGeo = T("geo", 0), tAspectW = T("aspw", 1), tConW = T("conw", 1), tPow = T("pow", 1)
let tAnswerFrom = T("from", 0.5), tClar = T("clar", 0.2)
