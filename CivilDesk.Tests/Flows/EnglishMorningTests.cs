using CivilDesk.Tests.Support;

namespace CivilDesk.Tests.Flows;

[Collection(nameof(BrowserCollection))]
public sealed class EnglishMorningTests(BrowserDesk desk) : MorningTests(desk, "en"), IClassFixture<BrowserDesk>;
