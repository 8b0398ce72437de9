namespace CivilDesk.Core.Documents;

/// <param name="Caption"><c>[표 1] 처리현황</c>, or null without a title.</param>
/// <param name="UnitNote"><c>(단위: 건)</c>, or null.</param>
public sealed record FlowTable(Table Table, TableGrid Grid, string? Caption, string? UnitNote) : FlowPart;
