using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Board;

internal sealed class BoardTables : IEntityTypeConfiguration<BoardDevice>
{
    public void Configure(EntityTypeBuilder<BoardDevice> builder)
    {
        builder.ToTable("BoardDevices").HasKey(device => device.Id);
        builder.HasIndex(device => device.SecretHash).IsUnique();
    }
}
