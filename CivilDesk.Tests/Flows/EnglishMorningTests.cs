using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Flows;

public sealed class EnglishMorningTests(BrowserDesk desk) : MorningTests(desk, "en"), IClassFixture<BrowserDesk>;
