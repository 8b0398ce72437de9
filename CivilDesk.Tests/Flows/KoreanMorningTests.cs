using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Flows;

public sealed class KoreanMorningTests(BrowserDesk desk) : MorningTests(desk, "ko"), IClassFixture<BrowserDesk>;
