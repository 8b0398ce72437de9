using System.CommandLine;
using System.Globalization;
using CivilDesk.Core.Desk;
using CivilDesk.Core.WorkingTime;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Commands;

/// <summary><c>holidays</c>: the public holidays of a span, from the built-in calendar; opens no database.</summary>
internal static class HolidaysCommand
{
    public static Command Build()
    {
        var from = new Option<string>("--from") { Description = CommandText.From, Required = true };
        var to = new Option<string>("--to") { Description = CommandText.To, Required = true };
        var json = CommonOptions.Json();
        var command = new Command("holidays", CommandText.Holidays) { from, to, json };
        command.SetAction((line, _) => DeskCommandLine.GuardAsync(() => Task.FromResult(List(Dates.Read(line.GetValue(from)!), Dates.Read(line.GetValue(to)!), line.GetValue(json)))));
        return command;
    }

    private static int List(DateOnly from, DateOnly to, bool json)
    {
        if (from > to)
        {
            throw new DeskRuleException("date.order", Dates.Write(from), Dates.Write(to));
        }

        var holidays = PublicHolidays.Between(from, to);
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
