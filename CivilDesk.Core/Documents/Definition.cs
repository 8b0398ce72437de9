namespace CivilDesk.Core.Documents;

public sealed record Definition(string Term, string Meaning);
