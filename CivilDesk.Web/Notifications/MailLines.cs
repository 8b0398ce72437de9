using CivilDesk.Core.Desk;
using CivilDesk.Core.Notifications;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Notifications;

/// <summary>What a mail of the desk says, in Korean: kinds and numbers, never a person.</summary>
internal static class MailLines
{
    public static MailWords Korean { get; } = new(
        count => count == 0 ? "[소통민원실] 메일 발송 시험입니다." : $"[소통민원실] 알림 {count}건",
        row => row switch
        {
            { Count: { } count } => $"- {Say.KoreanWord(row.Kind)}: {count}건",
            { Ledger: { } ledger } => $"- {Say.KoreanWord(row.Kind)}: {Say.KoreanWord(ledger)} {row.Number}",
            _ => $"- {Say.KoreanWord(row.Kind)}: {row.Number}",
        });
}
