using CivilDesk.Core.Desk;

namespace CivilDesk.Core.Law;

/// <summary>취하 (법 제22조 제2항): the petitioner may supplement, change or withdraw until the processing has ended.</summary>
public static class Withdrawal
{
    /// <param name="processingEnded">The case has its result or was closed.</param>
    public static void Require(bool processingEnded)
    {
        if (processingEnded)
        {
            throw new DeskRuleException("withdraw.after-close");
        }
    }
}
