namespace CivilDesk.Core.Documents;

/// <param name="Caption"><c>[그림 1] 분야별 접수</c></param>
/// <param name="UnitNote"><c>(단위: 건)</c>, or null.</param>
public sealed record FlowChart(Chart Chart, string Caption, string? UnitNote) : FlowPart;
