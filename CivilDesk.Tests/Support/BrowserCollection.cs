namespace CivilDesk.Tests.Support;

/// <summary>Tests with people in a real browser: one after the other and with the machine to themselves, so that what they wait for is the product's time.</summary>
[CollectionDefinition(nameof(BrowserCollection), DisableParallelization = true)]
public sealed class BrowserCollection;
