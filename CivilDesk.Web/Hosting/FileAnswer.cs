using CivilDesk.Core.Desk;
using CivilDesk.Web.Text;

namespace CivilDesk.Web.Hosting;

/// <summary>A file to keep, or, when the desk refuses, the rule's sentence as plain text.</summary>
internal static class FileAnswer
{
    public static async Task<IResult> GiveAsync(Func<Task<IResult>> file)
    {
        try
        {
            return await file();
        }
        catch (DeskRuleException refusal)
        {
            return Results.Text(Say.Refusal(refusal), statusCode: StatusOf(refusal.Code));
        }
    }

    private static int StatusOf(string code) => code switch
    {
        "permission.denied" => StatusCodes.Status403Forbidden,
        "record.not-found" => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status400BadRequest,
    };
}
