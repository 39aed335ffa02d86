package octavo.exhibit;
import java.awt.*; import java.awt.geom.*; import java.util.*; import java.util.List;
import org.knowm.xchart.*; import org.knowm.xchart.style.*; import org.knowm.xchart.style.markers.*;
class TryIt {
  static <T extends AxesChartStyler> T bare(T s){
    s.setChartTitleVisible(false).setLegendVisible(false).setChartPadding(0).setPlotContentSize(1.0).setPlotBorderVisible(false)
     .setChartBackgroundColor(new Color(0,0,0,0)).setPlotBackgroundColor(new Color(0,0,0,0));
    s.setAxisTitlesVisible(false).setAxisTicksVisible(false).setPlotMargin(0).setPlotGridLinesVisible(false).setXAxisTickMarkSpacingHint(1).setYAxisTickMarkSpacingHint(1);
    return s;
  }
  public static void main(String[] a){
    for (int rep=0;rep<1500;rep++){
    long t=System.nanoTime();
    HorizontalBarChart h=new HorizontalBarChart(355,75);
    bare(h.getStyler()).setXAxisMin(0.0).setXAxisMax(100.0);
    h.getStyler().setAvailableSpaceFill(14/25.0);
    h.addSeries("a", List.of(36,31,25), List.of("c0","c1","c2")).setFillColor(Color.BLUE);
    Recorder r=new Recorder(new AffineTransform()); h.paint(r,355,75);
    if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6); if(rep==1499){r.marks().forEach(System.out::println);} if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6);
    CategoryChart c=new CategoryChart(300,100); bare(c.getStyler()).setYAxisMin(0.0).setYAxisMax(100.0);
    c.getStyler().setAvailableSpaceFill(.8);
    c.addSeries("x",List.of("a","b"),List.of(10,20)); c.addSeries("y",List.of("a","b"),List.of(15,25));
    r=new Recorder(new AffineTransform()); c.paint(r,300,100); if(rep==1499){r.marks().forEach(System.out::println);} if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6);
    XYChart x=new XYChart(300,100); bare(x.getStyler()).setYAxisMin(0.0).setYAxisMax(100.0);
    x.getStyler().setXAxisMin(2017.0).setXAxisMax(2022.0); x.getStyler().setDefaultSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
    x.addSeries("x",new double[]{2017,2018,2022},new double[]{3,30,90}).setMarker(SeriesMarkers.NONE).setLineWidth(2);
    r=new Recorder(new AffineTransform()); x.paint(r,300,100); if(rep==1499){r.marks().forEach(System.out::println);} if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6);
    x=new XYChart(300,100); bare(x.getStyler()).setYAxisMin(0.0).setYAxisMax(100.0);
    x.getStyler().setXAxisMin(2017.0).setXAxisMax(2022.0); 
    XYSeries ss=x.addSeries("x",new double[]{2017,2018,2022},new double[]{3,30,90}); ss.setMarker(SeriesMarkers.NONE); ss.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.StepArea);
    r=new Recorder(new AffineTransform()); x.paint(r,300,100); if(rep==1499){r.marks().forEach(System.out::println);} if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6);
    PieChart p=new PieChart(100,100); p.getStyler().setChartTitleVisible(false).setLegendVisible(false).setChartPadding(0).setPlotContentSize(1.0).setPlotBorderVisible(false)
     .setChartBackgroundColor(new Color(0,0,0,0)).setPlotBackgroundColor(new Color(0,0,0,0));
    p.getStyler().setDefaultSeriesRenderStyle(PieSeries.PieSeriesRenderStyle.Donut).setLabelsVisible(false).setDonutThickness(.4).setSliceBorderWidth(1).setCircular(true);
    p.addSeries("a",97); p.addSeries("b",3);
    r=new Recorder(new AffineTransform()); p.paint(r,100,100); if(rep==1499){r.marks().forEach(System.out::println);} if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6);
    HeatMapChart m=new HeatMapChart(300,100); bare(m.getStyler()); m.getStyler().setRangeColors(new Color[]{Color.WHITE,Color.BLUE}); m.getStyler().setMin(0).setMax(100);
    m.addSeries("h",List.of("a","b"),List.of("r","s"),List.of(new Number[]{0,0,10},new Number[]{1,0,50},new Number[]{0,1,70}));
    r=new Recorder(new AffineTransform()); m.paint(r,300,100); if(rep==1499){r.marks().forEach(System.out::println);} if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6);
    if(rep%300==299)System.out.println((System.nanoTime()-t)/1e6);
    }
  }
}
