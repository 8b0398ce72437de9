using CivilDesk.Core.Archive;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Hosting;
using CivilDesk.Web.Shared;

namespace CivilDesk.Web.Archive;

/// <summary>An archived file as it was kept, under the name that the office gave it; each is written down.</summary>
internal static class ArchiveFiles
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/archive/{id:long}", (HttpContext http, long id, ArchiveService archive, CancellationToken ct) => FileAnswer.GiveAsync(async () =>
        {
            var file = await archive.OpenAsync(DeskSignIn.ActorOf(http), id, ct);
            return Results.File(file.Content, file.ContentType, file.FileName);
        })).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ViewReports));
}
