using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Law;

/// <summary>예외 종결 (법 제21조): one of nine reasons, and the petitioner is told it.</summary>
public static class ExceptionClosing
{
    public static void Require(ExceptionReason reason, bool reasonNotified)
    {
        if (!Enum.IsDefined(reason))
        {
            throw new DeskRuleException("exception.reason-unknown");
        }

        if (!reasonNotified)
        {
            throw new DeskRuleException("exception.notice-required");
        }
    }
}
