namespace CivilDesk.Tests.Demo;

[CollectionDefinition(Name)]
public sealed class DemoLedgerCollection : ICollectionFixture<DemoLedger>
{
    public const string Name = "demo ledger";
}
