using CivilDesk.Web.Agenda;
using CivilDesk.Web.Archive;
using CivilDesk.Web.Attachments;
using CivilDesk.Web.Complaints;
using CivilDesk.Web.Ledger;
using CivilDesk.Web.Meetings;
using CivilDesk.Web.Pledge;
using CivilDesk.Web.Reports;

namespace CivilDesk.Web.Hosting;

/// <summary>The addresses that answer with a file; each room's own export is listed here.</summary>
internal static class DeskFiles
{
    public static void MapDeskFiles(this IEndpointRouteBuilder routes)
    {
        AgendaFiles.Map(routes);
        AttachmentFiles.Map(routes);
        BriefingFiles.Map(routes);
        RegisterFiles.Map(routes);
        ImportFiles.Map(routes);
        ReportFiles.Map(routes);
        ArchiveFiles.Map(routes);
        PledgeFiles.Map(routes);
    }
}
