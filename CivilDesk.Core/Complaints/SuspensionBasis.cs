namespace CivilDesk.Core.Complaints;

/// <summary>The article under which each kind stops the clock, as it is printed on notices.</summary>
public static class SuspensionBasis
{
    public static string Of(SuspensionKind kind) => kind switch
    {
        SuspensionKind.FieldInvestigation => "민원 처리에 관한 법률 시행령 제17조제5항",
        SuspensionKind.Outage => "민원 처리에 관한 법률 시행령 제20조제2호",
        _ => "민원 처리에 관한 법률 시행령 제20조제1호, 행정절차법 시행령 제11조",
    };
}
