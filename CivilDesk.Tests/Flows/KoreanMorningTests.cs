using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Flows;

[Collection(nameof(BrowserCollection))]
public sealed class KoreanMorningTests(BrowserDesk desk) : MorningTests(desk, "ko"), IClassFixture<BrowserDesk>;
