using CivilDesk.Core.WorkingTime;

namespace CivilDesk.Core.Complaints;

/// <summary>구제절차 that the law opens against a refusal; offered to the clerk, who may write a fuller one.</summary>
public static class RemedyRoutes
{
    private const string Objection =
        "이 결정에 이의가 있으면 거부처분을 받은 날부터 60일 이내에 이의신청을 하실 수 있으며(민원 처리에 관한 법률 제35조), "
        + "그와 관계없이 행정심판법에 따른 행정심판이나 행정소송법에 따른 행정소송을 제기하실 수 있습니다.";

    private const string Ombudsman = "이 결정에 이의가 있으면 국민권익위원회(국번 없이 110)에 고충민원을 신청하실 수 있습니다.";

    public static string For(PetitionType type) => type is PetitionType.Statutory ? Objection : Ombudsman;
}
