namespace CivilDesk.Core.Reports;

public sealed record CrossName(string Code, string Name);
