namespace CivilDesk.Core.Ledger;

/// <summary>Why one row cannot be taken over: where it stands and which rule it breaks. Holds nothing of what the row says.</summary>
public sealed record ImportError(int Row, RegisterColumn? Column, string Code, IReadOnlyList<object> Arguments);
