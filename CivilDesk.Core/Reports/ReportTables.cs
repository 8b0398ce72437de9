using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Reports;

internal sealed class ReportTables : IEntityTypeConfiguration<ReportSnapshot>
{
    public void Configure(EntityTypeBuilder<ReportSnapshot> builder)
    {
        builder.ToTable("Reports").HasKey(report => report.Id);
        builder.Ignore(report => report.Period).Ignore(report => report.Content).Ignore(report => report.Figures).Ignore(report => report.Edits).Ignore(report => report.SealHolds);
        builder.HasIndex(report => new { report.Kind, report.PeriodStart, report.Edition }).IsUnique();
    }
}
