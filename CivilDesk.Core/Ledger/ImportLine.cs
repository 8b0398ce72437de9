using CivilDesk.Core.Complaints;

namespace CivilDesk.Core.Ledger;

/// <summary>One row as it will stand in the register, for the preview; the name masked.</summary>
public sealed record ImportLine(
    int Row, string EarlierNumber, DateOnly ReceivedOn, string Title, string Petitioner, string DongCode, string CategoryCode, string? DepartmentCode, ComplaintStatus Status, Outcome? Outcome);
