namespace CivilDesk.Core.Reports;

/// <summary>A figure that the ledger says otherwise today than the issued report.</summary>
/// <param name="Name">Its Korean name: <c>처리</c>, <c>분야별 교통·주차 접수</c>.</param>
/// <param name="Cell">What opens the records behind it.</param>
/// <param name="Issued">As issued; null where there was nothing.</param>
/// <param name="Now">As it would be counted now.</param>
public sealed record FigureDifference(string Name, FigureCell Cell, decimal? Issued, decimal? Now);
