using System.CommandLine;
using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.Holidays;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>holidays</c>: the public holidays of a span, from the built-in calendar or a ledger's own.</summary>
internal static class HolidaysCommand
{
    public static Command Build()
    {
        var from = new Option<string>("--from") { Description = CommandText.From, Required = true };
        var to = new Option<string>("--to") { Description = CommandText.To, Required = true };
        var (data, keys, json) = (CommonOptions.Data(), CommonOptions.Keys(), CommonOptions.Json());
        var command = new Command("holidays", CommandText.Holidays) { from, to, data, keys, json };
        command.SetAction((line, ct) => DeskCommandLine.GuardAsync(() =>
        {
            int Answer(WorkingCalendar calendar) => List(calendar, Dates.Read(line.GetValue(from)!), Dates.Read(line.GetValue(to)!), line.GetValue(json));
            return line.GetValue(data) is null
                ? Task.FromResult(Answer(WorkingCalendar.BuiltIn))
                : LedgerReading.WithAsync(
                    CommonOptions.FoldersOfLedger(line.GetValue(data), line.GetValue(keys)),
                    async services => Answer((await services.GetRequiredService<CurrentCalendar>().NowAsync(ct)).Calendar));
        }));
        return command;
    }

    private static int List(WorkingCalendar calendar, DateOnly from, DateOnly to, bool json)
    {
        if (from > to)
        {
            throw new DeskRuleException("date.order", Dates.Write(from), Dates.Write(to));
        }

        var holidays = calendar.HolidaysBetween(from, to);
        if (json)
        {
            JsonOut.Write(holidays.Select(holiday => new { Date = Dates.Write(holiday.Date), holiday.Name, holiday.Kind }));
            return 0;
        }

        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        foreach (var holiday in holidays)
        {
            Console.WriteLine($"{Say.DayOfWeek(holiday.Date),-20} {(english ? holiday.EnglishName : holiday.Name)} ({Say.Word(holiday.Kind)})");
        }

        return 0;
    }
}
