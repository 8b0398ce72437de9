using CivilDesk.Core.Agenda;
using CivilDesk.Core.Codes;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Agenda;

/// <summary>What a line of the agenda says outside the desk: kind, number and department, never a person or what a case is about.</summary>
internal static class AgendaWords
{
    public static Func<AgendaItem, string> In(CodeBook book) => item => item.DepartmentCode is { } department
        ? $"{Say.KoreanWord(item.Kind)} {item.Number} ({book.Text(CodeList.Department, department)})"
        : $"{Say.KoreanWord(item.Kind)} {item.Number}";
}
