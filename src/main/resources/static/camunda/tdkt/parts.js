// Pieces every form in Tasklist shows. Angular templates over `td` (see form.js); no inline handlers, the page's CSP blocks them.
export const HEAD = `
  <div class="td-head" ng-show="td.about.subject">
    <strong>{{td.about.subject}}</strong>
    <span ng-if="td.about.receiver">Gửi: <b>{{td.about.receiver}}</b></span>
    <span ng-if="td.about.due">Hạn: <b ng-class="{'td-late': td.late}">{{td.date(td.about.due)}}</b>
      <span class="td-late" ng-if="td.late">(chậm {{td.about.daysLate}} ngày)</span></span>
  </div>
  <div class="td-warn" ng-if="td.about.notice">{{td.about.notice}}</div>
  <details class="td-history" ng-if="td.about.history.length">
    <summary>Đã diễn ra ({{td.about.history.length}})</summary>
    <div ng-repeat="line in td.about.history">{{td.date(line.at)}}: {{line.act}}<span ng-if="line.who">, {{line.who}}</span><span ng-if="line.reason">. {{line.reason}}</span></div>
  </details>
  <div ng-if="td.loaded && td.claimed"><button type="button" ng-click="td.giveBack()">Trả lại việc</button>
    <span class="td-small">nếu nhận nhầm hoặc để người khác làm; bản nháp của bạn vẫn được giữ</span></div>
  <div class="td-hint" ng-if="td.loaded && td.about.takenByAbsent"><b>Người đang giữ việc này vắng mặt và bạn là người làm thay.</b>
    <button type="button" ng-click="td.takeOver()">Nhận làm thay</button></div>
  <div class="td-hint" ng-if="td.about.draftOf">Bản nháp của <b>{{td.about.draftOf.who}}</b> lưu lúc {{td.moment(td.about.draftOf.at)}}.
    Nhận việc rồi sửa tiếp được; nội dung bạn nhập lưu thành bản nháp của bạn.</div>
  <div class="td-hint" ng-if="td.loaded && !td.claimed && !td.about.takenByAbsent">
    <b>Bấm “Nhận việc” ở phía trên để bắt đầu.</b> Việc đã có người nhận thì chỉ người đó làm được.
  </div>
  <div class="td-small" ng-if="!td.loaded && !td.refusal">Đang tải nội dung…</div>`;

export const FOOT = `
  <div class="td-error" role="alert" ng-if="td.refusal">{{td.refusal}}</div>
  <div class="td-state td-small" ng-class="{'td-unsaved': td.unsaved}" role="status">{{td.state}}</div>`;

export const OUTSIDE = `
  <label class="td-tick"><input type="checkbox" ng-model="td.outside.ticked"> Đã làm ngoài hệ thống
    <span class="td-small">(gửi bưu điện, qua phần mềm văn bản, Zalo, họp... thì chỉ ghi lại ở đây)</span></label>
  <div class="td-box" ng-if="td.outside.ticked">
    <div class="td-fields">
      <label>Làm bằng cách nào <b class="td-must">*</b>
        <select ng-model="td.outside.way" ng-options="w.code as w.name for w in td.ways"><option value="">Chọn…</option></select></label>
      <label>Ngày làm thật <b class="td-must">*</b>
        <input type="text" data-date ng-model="td.outside.onText" placeholder="ngày/tháng/năm" autocomplete="off"></label>
      <label>Ai làm <b class="td-must">*</b>
        <input type="text" ng-model="td.outside.who" placeholder="Họ tên hoặc đơn vị"></label>
    </div>
    <label>Ghi chú <textarea rows="2" ng-model="td.outside.note" placeholder="Số, ký hiệu văn bản; nội dung trả lời..."></textarea></label>
    <div data-part="upload" data-slot="outsideFileId" data-label="Bản chụp, bản quét (nếu có)"></div>
  </div>`;

export const UPLOAD = `
  <div class="td-upload">
    <div><b>{{slot.label}}</b> <span class="td-small">{{slot.hint}}</span></div>
    <ul class="td-files">
      <li ng-repeat="file in slot.files">
        <a ng-href="/camunda/api/tdkt/files/{{file.id}}" download>{{file.name}}</a> <span class="td-small">{{slot.describe(file)}}</span>
        <button type="button" class="td-remove" ng-if="td.claimed" ng-click="td.removeFile(slot, file)">Bỏ</button>
      </li>
      <li ng-repeat="one in slot.sending">{{one.name}} <progress max="100" value="{{one.percent}}"></progress> {{one.percent}}%</li>
    </ul>
    <label class="td-button" ng-class="{disabled: !td.claimed}">
      {{slot.many ? 'Thêm tệp…' : slot.files.length ? 'Thay tệp…' : 'Chọn tệp…'}}
      <input type="file" class="td-file-input" data-file-slot="{{slot.key}}" accept="{{slot.accept}}">
    </label>
  </div>`;
