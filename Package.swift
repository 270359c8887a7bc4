// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A module of the program: its sources stand in the folder of its name.
func module(_ name: String, uses dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module.
func tests(of name: String, uses dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name)] + dependencies,
    swiftSettings: settings)
}

let package = Package(
  name: "rostrum",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .executableTarget(name: "rostrum", dependencies: ["Commands"], swiftSettings: settings),
    module(
      "Commands",
      uses: "Conversation", "Understanding", "Schedule", "Guidance", "Workspace", "Drafting",
      "Scorecards", "Programs",
      "KnowledgeFiles", "Knowledge", "Terminal", argumentParser),
    module(
      "Conversation",
      uses: "Understanding", "Schedule", "Guidance", "Workspace", "Drafting", "Scorecards",
      "Knowledge"),
    module("Understanding", uses: "Knowledge", "CStemmer", "CUtf8proc"),
    module("Schedule", uses: "Knowledge", "CICal"),
    module("Workspace", uses: "Drafting", "Scorecards", "Guidance", "Knowledge", grdb),
    module("Guidance", uses: "Knowledge"),
    module("Scorecards", uses: "Text", "Knowledge"),
    module("Drafting", uses: "Text", "Knowledge", mustache),
    module("Text"),
    module("Programs", uses: subprocess),
    module("KnowledgeFiles", uses: "Knowledge", yams),
    module("Knowledge", uses: grdb),
    module("Terminal", uses: "CReadline", "CUtf8proc"),
    .target(
      name: "TestSupport",
      dependencies: ["KnowledgeFiles", "Understanding", "Schedule", "Knowledge", "Commands"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Knowledge", uses: "TestSupport"),
    tests(of: "KnowledgeFiles", uses: "TestSupport", "Knowledge"),
    tests(of: "Schedule", uses: "TestSupport", "KnowledgeFiles", "Knowledge"),
    tests(of: "Guidance", uses: "TestSupport", "Knowledge"),
    tests(of: "Drafting", uses: "TestSupport", "Knowledge"),
    tests(of: "Workspace", uses: "TestSupport", "Drafting", "Scorecards", "Knowledge", grdb),
    tests(of: "Scorecards", uses: "TestSupport", "Knowledge"),
    tests(of: "Text"),
    tests(of: "Programs", uses: "TestSupport"),
    tests(of: "Understanding", uses: "TestSupport", "Knowledge"),
    tests(
      of: "Conversation",
      uses: "TestSupport", "Knowledge", "KnowledgeFiles", "Understanding", "Workspace", "Drafting",
      grdb),
    tests(of: "Commands", uses: "TestSupport", "Knowledge", "Workspace"),
    tests(of: "Terminal"),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["rostrum", "TestSupport", "KnowledgeFiles", "Knowledge"],
      swiftSettings: settings),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CUtf8proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CICal", providers: [.apt(["libical-dev"])]),
  ],
  swiftLanguageModes: [.v6]
)
