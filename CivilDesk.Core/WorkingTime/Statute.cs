namespace CivilDesk.Core.WorkingTime;

/// <summary>Articles under the full name of their law, so that each can be read alone.</summary>
internal static class Statute
{
    public static string Act(string article) => $"민원 처리에 관한 법률 {article}";

    public static string Decree(string article) => $"민원 처리에 관한 법률 시행령 {article}";

    public static string Rule(string article) => $"민원 처리에 관한 법률 시행규칙 {article}";

    public static string ProcedureDecree(string article) => $"행정절차법 시행령 {article}";
}
