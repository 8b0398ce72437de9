using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Law;

/// <summary>거부 결과의 통지 (법 제27조 제3항): with the reason and the way to a remedy.</summary>
public static class RejectionNotice
{
    public static void Require(string? reason, string? remedy)
    {
        if (string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(remedy))
        {
            throw new DeskRuleException("rejection.reason-and-remedy-required");
        }
    }
}
