using CivilDesk.Core.Complaints;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Storage;

namespace CivilDesk.Core.Notices;

/// <summary>The templates a new desk starts with; from then on they are the office's own.</summary>
public static class TemplateSeed
{
    private const string Opening = "{민원인} 님, 안녕하십니까. {접수일} 접수하신 민원(접수번호 {접수번호}, {제목})에 대하여 알려 드립니다.\n\n";

    private const string Signature = "\n\n담당 부서: {부서}\n{오늘}";

    private static readonly TemplateDraft[] s_drafts =
    [
        new(NoticeKind.Result, "처리결과 통지", Opening + "처리결과: {처리결과}\n{처리내용}" + Signature),
        new(NoticeKind.Result, "수용곤란 통지", Opening + "요청하신 사항은 아래의 사유로 받아들이기 어렵습니다.\n사유: {불가사유}\n{처리내용}\n\n{구제절차}" + Signature, Outcome: Outcome.NotAcceptable),
        new(NoticeKind.Result, "장기검토 안내", Opening + "{처리내용}\n{검토예정일}에 다시 검토하여 결과를 알려 드리겠습니다." + Signature, Outcome: Outcome.LongTermReview),
        new(NoticeKind.Extension, "처리기간 연장 통지", Opening + "「민원 처리에 관한 법률 시행령」 제21조제3항에 따라 처리기간을 연장합니다.\n사유: {연장사유}\n처리완료 예정일: {처리기한}" + Signature),
        new(NoticeKind.Progress, "처리진행상황 통지", Opening + "현재 {부서}에서 처리 중이며, 처리완료 예정일은 {처리기한}입니다." + Signature),
        new(NoticeKind.Supplement, "보완 요구", Opening + "다음 사항을 {보완기한}까지 보완하여 주시기 바랍니다.\n{보완내용}" + Signature),
        new(NoticeKind.Transfer, "이첩 통지", Opening + "소관 기관인 {이첩기관}(으)로 이송하였음을 알려 드립니다." + Signature),
    ];

    /// <summary>Adds the first editions; the caller saves and has seen that there are none yet.</summary>
    public static void Fill(DeskDb db, DeskClock clock)
    {
        foreach (var draft in s_drafts)
        {
            db.Add(ReplyTemplate.Write(draft, Guid.NewGuid(), 1, 0, clock.Now));
        }
    }
}
