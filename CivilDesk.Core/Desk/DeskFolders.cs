namespace CivilDesk.Core.Desk;

/// <summary>Where the ledger and its keys lie. The two are apart on purpose: a copied database without the keys shows no contact data.</summary>
public sealed record DeskFolders(string Data, string Keys)
{
    public const string DatabaseName = "civildesk.db";

    /// <summary>How the copies are named that an upgrade makes first.</summary>
    internal const string BeforeUpgrade = "before-upgrade-";

    public string Database => Path.Combine(Data, DatabaseName);

    /// <summary>Where a register that is being imported waits; emptied at every start.</summary>
    internal string Imports => Path.Combine(Data, "import");

    internal string LockFile => Path.Combine(Data, "civildesk.lock");
}
