using System.Collections.Frozen;
using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>
/// Proposes the legal type (민원종류) from the citizen's own words, then from the subject: a fixed list that everybody can read,
/// so that the reason can be shown. Words of harm come first, because of two periods the shorter is safer for the citizen.
/// </summary>
public static class TypeRules
{
    private static readonly (PetitionType Type, string[] Words)[] s_words =
    [
        (PetitionType.Grievance, ["부당", "위법", "억울", "불이익", "피해", "거부당", "거절당", "묵살", "무시당", "방치", "몇 번을 말", "조치가 없", "답이 없", "다쳤", "다쳐"]),
        (PetitionType.InquiryLaw, ["유권해석", "법령 해석", "법령해석", "조례 해석", "법적 근거", "법 해석", "몇 조"]),
        (PetitionType.InquiryProcedure, ["절차", "신청 방법", "신청방법", "구비서류", "구비 서류", "어떻게 신청", "문의", "알고 싶", "궁금"]),
        (PetitionType.Statutory, ["허가 신청", "허가를 신청", "등록 신청", "인가 신청", "증명서 발급"]),
        (PetitionType.Suggestion, ["건의", "제안", "개선", "신설", "늘려 주", "늘려주", "만들어 주", "만들어주", "설치해 주", "설치해주"]),
    ];

    // 시행령 제16조 제1항: telling the office of a nuisance of daily life.
    private static readonly FrozenSet<string> s_nuisances = FrozenSet.Create(
        "traffic-parking", "road-lighting", "environment-dumping", "environment-collection", "environment-pollution", "park-facility", "park-tree", "street-stall", "street-sign");

    public static TypeProposal Propose(string? title, string? story, string? wish, string? category)
    {
        var text = string.Join('\n', title, story, wish);
        foreach (var (type, words) in s_words)
        {
            if (words.FirstOrDefault(word => text.Contains(word, StringComparison.Ordinal)) is { } found)
            {
                return new(type, TypeReason.Word, found);
            }
        }

        return category is not null && s_nuisances.Contains(category) ? new(PetitionType.Other, TypeReason.Category) : new(PetitionType.Grievance, TypeReason.Usual);
    }
}
