namespace CivilDesk.Core.Complaints;

/// <summary>반복 종결 요건: where a case stands, and which of the law's conditions are missing (rule codes).</summary>
public sealed record RepeatStanding(int Filing, int ResultsTold, IReadOnlyList<string> Missing, bool NeedsAudit)
{
    public bool MayClose => Missing.Count == 0;
}
